import './offline.css'
import './main.tsx'
